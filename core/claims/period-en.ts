const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const weekdays = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const count = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple of|several)'
const stretch =
  '(?:days?|weeks?|months?|quarters?|half|years?|decades?|weekend|fortnight|period|century|season|term|financial year|fiscal year)'
const westernYear = '(?:1[0-9]|20)\\d{2}(?:[-–/]\\d{2,4})?'
const weekday = `${weekdays}(?: (?:morning|afternoon|evening|night|lunchtime))?`
const upheaval =
  '(?:pandemic|lockdowns?|war|invasion|financial crisis|crash|crisis|referendum|election|outbreak|Brexit vote|Covid pandemic)'
const moment = `(?:(?:early |late |mid-?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${months}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:${westernYear}|last year|this year))?|(?:fiscal(?: year)? |calendar year |FY ?)?${westernYear})|the (?:1[0-9]|20)\\d0s)`
/** Stretches of time that English names. */
export const englishPeriod = new RegExp(
  `\\b(?:` +
    [
      `(?:between|from) ${moment} (?:and|to|until|through) ${moment}`,
      `(?:between|from) ${weekday} (?:and|to|until) ${weekday}`,
      `(?:since|before|during|after|throughout) the ${upheaval}(?: began| started| hit)?`,
      `(?:over|in|during) (?:that|this|the same) (?:time|period)`,
      `(?:(?:first|second|third|fourth)-(?:quarter|half)|full-year)`,
      `(?:in|during|over|since|by|until|throughout|through|for|of|to|as of|at) (?:the )?(?:(?:start|end|middle|beginning|close) of )?${moment}`,
      `(?:in|during|over|for|within|across) the (?:(?:past|last|first|second|third|fourth|final|previous|opening|latest|current|same|next|coming|following) )?(?:${count} )?${stretch}(?: (?:of|to|ending|ended|ending in|ended in|in|through) (?:the )?(?:end of )?(?:${moment}|last year|this year|the year|the season))?(?: in a row| running)?`,
      `by the end of (?:the|this|next) (?:year|month|week|quarter|decade|season|century|summer|winter|spring|autumn)`,
      `(?:(?:in|during|over|by|until|before|since|of) )?(?:early |late )?next (?:year|month|week|quarter|season|summer|winter|spring|autumn|${weekdays}|${months})`,
      `(?:in|during|over|by|until|before|since) (?:the )?(?:spring|summer|autumn|fall|winter)(?: of ${westernYear})?`,
      `(?:(?:in|during|over|since|by|until|of|at) (?:the )?(?:(?:start|end|middle|beginning|close|course) of )?)?(?:last|this) (?:year|month|week|quarter|season|decade|century|summer|winter|spring|autumn|fall(?! (?:in|of)\\b)|night|term|${weekdays}|${months})`,
      `so far this (?:year|month|season)`,
      `(?:(?:since|from|by|on|early on|late on|until|last|before|in the early hours of) )${weekday}`,
      `(?<!\\b(?:Black|Super|Good|Ash|Cyber|Palm|the) )${weekday}(?!['’-])`,
      `(?:an?|${count}) ${stretch} (?:ago|earlier)`,
      `(?:since|before|after|until|by|over|during|at|on) (?:last |the )?(?:New Year(?:'s (?:Day|Eve))?|Christmas(?: Day| Eve)?|Easter|Thanksgiving|Boxing Day|Labor Day|Memorial Day|Halloween|Ramadan|Diwali|Lunar New Year)`,
      `on ${months} \\d{1,2}(?:(?: and |[-–])\\d{1,2})?(?:, ${westernYear})?`,
      `on \\d{1,2} ${months}(?: ${westernYear})?`,
      `(?:in|over) (?:just |little more than |less than |under |about )?(?:a|half a) (?:year|decade|generation|century|month|week)`,
      `(?:in|over) (?:just |little more than |less than |under |about |almost |nearly |only )?(?:${count}|\\d{2}) (?:weeks|months|years|decades)`,
      `from (?:next|this) (?:year|month|week|season|term|summer|winter|spring|autumn)`,
      `(?:year|month|season) to date`,
      `today|yesterday|overnight`
    ].join('|') +
    `)\\b`,
  'gi'
)

// For the third month in a row says how long, not when.
const streak = /\b(?:in a row|running|straight|consecutive|successive)\b/i
/** Whether a stretch says how long something has gone on, not when. */
export const isStreak = (text: string, start: number, end: number) => streak.test(text.slice(start, end + 10))

const comparingInEnglish =
  /(?:\b(?:than|with|to|versus|against|on|from)|\bcompared|\bas (?:many|much|high|low|often|big|large) as|\bthan (?:it|they|he|she|we|there) (?:was|were|did|had))\s{1,2}(?:the\s|in\s|that of\s)?$/i
// What a superlative ranges over, and when something was built, are not when it holds.
const superlative =
  /\b(?:\w+est|first|(?<!\b(?:in|of|for|across|at|by|to) )most|least|worst|best)\b[^,.;]{0,40}$/i
const ranging = /^since\b|^(?:in|over) (?:\S+ )*(?:years?|decades?|months|generation|century)$/
// A year earlier is what something is compared with, unless the sentence begins with it.
const earlier = /\searlier$/i
const initial = /(?:^|[.;:“"!?—])\s*$/
// Half in 1995, where it stands against what is told: from 12 in 2019 to 20 in 2023.
const counterpart =
  /\b(?:from|against|compared (?:with|to)) (?:(?:about|around|just|almost|nearly|over|under|more than|less than|some|only|the|an?) ){0,2}(?:[£$€]?\d\S*|half|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?!\sto\s)[^,;]){0,24}\s$/i
// Announced on Tuesday, on Tuesday reported: when somebody spoke.
const spoken =
  /\b(?:announced|reported|released|published|unveiled|issued|disclosed|said|told \S+)(?: (?:by|in|to) [^,.;]{1,50})?\s$/i
const speaks = /^\s(?:announced|reported|released|published|unveiled|issued|disclosed|said|posted)\b/i
const insertion = /,\s(?:built|opened|founded|launched|introduced|created|established)\b[^,]{0,40}$/i
const made = /\b(?:built|founded|born|established|completed|written|opened|created|stood)\s$/i

// Up 40% in five years; built in five years says how long it took.
const span = /^(?:in|over) (?!the |a |half )(?:[\w-]+ ){0,3}?(?:\d+|[a-z]+) (?:weeks|months|years|decades)$/i
const changing =
  /\b(?:rose|risen|rise|fallen|fell|fall|grew|grown|grow|growth|up|down|increas\w+|decreas\w+|doubl\w+|trebl\w+|tripl\w+|halv\w+|climb\w*|drop\w*|declin\w+|shr[au]nk|cut|lost|gained|jump\w*|soar\w*|by (?:almost |nearly |about |over |more than )?[£$€]?\d\S*|\w+fold) [^.;]{0,60}$/i
// Since it went public in 1994.
const event = /\bsince (?:it|they|he|she|we|the \w+) (?:\S+ ){1,4}$/i
// Ahead of the same month in 2022.
const same =
  /\bsame (?:period|month|quarter|time|point|week|day|stage|three months|six months|nine months)(?: in| of)?\s$/i

/** Whether an English stretch of time is not when its claim holds, but what that is compared with, or when somebody spoke or built. */
export function standsBeside(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 16), start)
  const before = text.slice(Math.max(0, start - 70), start)
  const words = text.slice(start, end)
  if (comparingInEnglish.test(near) || same.test(before) || event.test(before)) return true
  if (made.test(near) && !/^(?:last|this|so far|over|during|between|in the (?!1|20))/i.test(words))
    return true
  if (counterpart.test(before) || insertion.test(before)) return true
  if (span.test(words) && !changing.test(before)) return true
  if (earlier.test(words) && !initial.test(near)) return true
  if (ranging.test(words) && superlative.test(before)) return true
  const day = !/^(?:in|over|for|since|during) /i.test(words)
  return day && (spoken.test(before) || speaks.test(text.slice(end, end + 12)))
}

const fielded =
  /\b(?:conducted|carried out|taken|held|fielded|polled|surveyed|interviewed|collected|compiled|covering)(?: \w+){0,3}\s$/i

/** Whether it is when a poll was taken, or what figures are for. */
export const isFielded = (text: string, start: number) =>
  /^for\s/i.test(text.slice(start, start + 4)) || fielded.test(text.slice(Math.max(0, start - 60), start))
