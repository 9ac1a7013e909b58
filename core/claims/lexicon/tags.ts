/** What a term says about the clause it stands in. */
export const Tag = {
  /** A whole trend in one term: 双下降, halved. */
  Trend: 1 << 0,
  /** A verb of change whose subject is what changes: 下降, fell. */
  Moved: 1 << 1,
  /** A verb of change that somebody does to something: 提高, improved. */
  Raised: 1 << 2,
  /** How much, how surely: 大幅, sharply. */
  Degree: 1 << 3,
  /** Only that it goes on: 持续, steadily. */
  Steady: 1 << 4,
  /** A plan, a forecast, a condition; the rest of the sentence stands under it: 将, will. */
  Aim: 1 << 5,
  /** It has happened: 了, 已. */
  Done: 1 << 6,
  /** Something that is counted or measured as a matter of course: 警情, prices. */
  Counted: 1 << 7,
  /** Something that a survey or a study could measure: 满意度, quality. */
  Surveyed: 1 << 8,
  /** Something that no indicator stands for: 战斗力, strength. */
  Unmeasured: 1 << 9,
  Record: 1 << 10,
  Superlative: 1 << 11,
  /** What a superlative ranges over: 全国, in the country. */
  Scope: 1 << 12,
  Comparative: 1 << 13,
  /** What a comparison is made with: 去年同期, last year. */
  Base: 1 << 14,
  Vague: 1 << 15,
  /** Everybody, everything: 每一个, every. */
  Universal: 1 << 16,
  /** Reaching people or places: 覆盖, reached. */
  Reach: 1 << 17,
  Share: 1 << 18,
  Poll: 1 << 19,
  Estimate: 1 << 20,
  Crime: 1 << 21,
  Health: 1 << 22,
  Death: 1 << 23,
  Money: 1 << 24,
  /** What somebody did or suffered, as a report counts it: 抓获, arrested. */
  Result: 1 << 25,
  Opinion: 1 << 26,
  /** A name of a stretch of time: 今年, 上半年. */
  Time: 1 << 27,
  /** A finite verb that is none of the above (English). */
  Verb: 1 << 28,
  /** A purpose; only its own clause stands under it: 旨在, to cut. */
  Wish: 1 << 29,
  /** The bare form of a verb of change, finite in headlines: rents soar. */
  Bare: 1 << 30,
  /** A reporting clause may be near: 据, 说, said. */
  Report: 1 << 31
} as const

/** Terms by tag. `neutral` terms carry none: they keep a shorter term from being seen inside them. */
export type Terms = { readonly [name in keyof typeof Tag]?: string } & { readonly neutral: string }
