const stretches =
  /\bsince\b|\bon record\b|\b(?:in|for) (?:(?:over|more than|almost|nearly|at least|about|the last|the past) )?(?:\S{1,12} ){0,2}(?:years|decades|months|weeks)\b|\b(?:in|for) (?:(?:over|more than|almost|nearly|about|at least) )?(?:a|half a|its|his|her|their) (?:[\w-]+ )?(?:year|month|decade|generation|century|history|career)\b|\bin (?:\S{1,16} ){1,3}history\b/

/** Whether English words range over a stretch of time: since 2008, in over a decade. */
export const overYears = (words: string) => stretches.test(words)
