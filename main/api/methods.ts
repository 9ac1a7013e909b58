import { z } from 'zod'
import { command, event, personRole } from '#core/review'

const id = z.string().min(1).max(64)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
const nothing = z.strictObject({})
const step = z.record(z.string(), z.unknown())

/** A rule that the desk has switched off: by whom, when (ISO 8601 with offset) and, where they said it, why. */
export const switchedOff = z.strictObject({
  rule: z.string().regex(/^[a-z][a-z0-9.-]{0,99}$/),
  by: z.string().trim().min(1).max(200),
  at: z.iso.datetime({ offset: true }),
  reason: z.string().max(500)
})
export type SwitchedOff = z.infer<typeof switchedOff>

export const settings = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** The last switched off first. A rule that this Galley does not have stays here for the one that has it. */
  rulesOff: z.array(switchedOff).max(1000)
})
export type Settings = z.infer<typeof settings>

export const profile = z.strictObject({ id, name: z.string().trim().min(1).max(200), role: personRole })
export type Profile = z.infer<typeof profile>

/** How far a review has come, for the desk's list and the meter. */
export const meter = z.strictObject({
  settled: count,
  aside: count,
  working: count,
  stale: count,
  untouched: count,
  total: count
})
export type Meter = z.infer<typeof meter>

export const stage = z.enum(['review', 'approved', 'voided'])

export const reviewCard = z.strictObject({
  review: id,
  title: z.string(),
  /** The file's own name and its folder's, to tell reviews apart; never a path. */
  name: z.string(),
  folder: z.string(),
  language: z.enum(['zh', 'en']),
  stage,
  meter,
  touchedAt: z.string(),
  touchedBy: z.string(),
  /** The file is not where it was. */
  missing: z.boolean()
})
export type ReviewCard = z.infer<typeof reviewCard>

export const sampleCard = z.strictObject({
  file: id,
  name: z.string(),
  title: z.string(),
  language: z.enum(['zh', 'en']),
  summary: z.string()
})
export type SampleCard = z.infer<typeof sampleCard>

export const folderEntry = z.strictObject({
  file: id,
  name: z.string(),
  kind: z.enum(['folder', 'manuscript', 'review', 'other']),
  size: count,
  modifiedAt: z.string()
})
export type FolderEntry = z.infer<typeof folderEntry>

export const exportFormat = z.enum(['md', 'html', 'txt', 'certificate.html', 'certificate.json'])
export type ExportFormat = z.infer<typeof exportFormat>

export const confirmedStep = z.strictObject({ step, client: z.string() })

/** An open review as a client first sees it: the document at a version and every event so far. */
export const reviewSnapshot = z.strictObject({
  review: id,
  title: z.string(),
  name: z.string(),
  folder: z.string(),
  language: z.enum(['zh', 'en']),
  manuscript: z.strictObject({ name: z.string(), format: z.string(), encoding: z.string(), size: count }),
  version: count,
  doc: z.record(z.string(), z.unknown()),
  events: z.array(event),
  /** Why nothing can be written, where that is so. */
  readOnly: z.enum(['review-newer', 'review-damaged', 'folder-readonly']).nullable()
})
export type ReviewSnapshot = z.infer<typeof reviewSnapshot>

export const gateLine = z.strictObject({
  code: z.string(),
  start: count.nullable(),
  end: count.nullable(),
  text: z.string(),
  record: z.string().nullable(),
  finding: z.string().nullable()
})
export type GateLine = z.infer<typeof gateLine>

/** The contract of both hosts: a method's name, what it takes and what it gives inside a Result. */
export const methods = {
  /** The first call of a page. */
  hello: {
    input: nothing,
    output: z.strictObject({
      host: z.enum(['electron', 'browser']),
      version: z.string(),
      /** Files are chosen in the system's own dialog (`files.choose`); otherwise in the page (`files.browse`). */
      nativeDialogs: z.boolean(),
      profile: profile.nullable(),
      settings
    })
  },
  'profile.set': { input: z.strictObject({ name: profile.shape.name, role: personRole }), output: profile },
  'settings.set': { input: settings.omit({ rulesOff: true }).partial(), output: settings },
  /**
   * Switch rules off or on for everybody at this desk, all of them or none; every page hears of it. To switch off a rule whose findings
   * block an approval takes a reason: without one it fails as `reason-needed` with details.rule.
   */
  'rules.switch': {
    input: z.strictObject({
      changes: z
        .array(
          z.strictObject({
            rule: switchedOff.shape.rule,
            off: z.boolean(),
            reason: z.string().trim().max(500)
          })
        )
        .min(1)
        .max(1000)
    }),
    output: settings
  },

  'desk.list': {
    input: nothing,
    output: z.strictObject({ reviews: z.array(reviewCard), samples: z.array(sampleCard) })
  },
  'desk.forget': { input: z.strictObject({ review: id }), output: nothing },

  /** What lies in a folder within the configured roots; null gives the first root. */
  'files.browse': {
    input: z.strictObject({ folder: id.nullable() }),
    output: z.strictObject({
      folder: z.strictObject({ file: id, name: z.string() }),
      above: z.array(z.strictObject({ file: id, name: z.string() })),
      writable: z.boolean(),
      entries: z.array(folderEntry)
    })
  },
  /** The system's dialog; null when the person cancelled it. */
  'files.choose': {
    input: z.strictObject({ purpose: z.enum(['manuscript', 'evidence', 'folder']) }),
    output: z.strictObject({ file: id.nullable(), name: z.string() })
  },

  /**
   * Make a review of a manuscript. Beside it where `folder` is null (a received file has no place of its own: the desk's folder).
   * Fails with `text-too-long` and details.{characters, limit} where it is longer than an article, with `folder-readonly` and
   * details.{name, folder, desk} where the folder (of that name) cannot be written: `desk` is one that can; with `encoding-unsure` and details.candidates [{encoding, preview}] where a person has to choose the encoding, and with
   * `review-exists` and details.review where there is one already.
   */
  'review.create': {
    input: z.strictObject({
      file: id,
      folder: id.nullable(),
      encoding: z.string().max(40).nullable(),
      /** Names the work for progress events and `task.cancel`. */
      task: id.nullable()
    }),
    output: z.strictObject({ review: id })
  },
  /** A review file chosen or dropped gives its id. */
  'review.locate': { input: z.strictObject({ file: id }), output: z.strictObject({ review: id }) },
  'review.open': { input: z.strictObject({ review: id }), output: reviewSnapshot },
  /**
   * Where the file of an open review was taken away or replaced: keeps what is confirmed in a new file in the desk's folder, which the
   * review goes on in under the same id. Fails with `refused` while the file is where it was.
   */
  'review.rescue': { input: z.strictObject({ review: id }), output: z.strictObject({ name: z.string() }) },
  'review.close': { input: z.strictObject({ review: id }), output: nothing },
  /**
   * Steps and commands as one batch: committed together, then confirmed, or nothing happens. A batch sent again is recognised by its
   * id. Fails with `conflict` where `version` is not the authority's: call `review.since`, rebase, send again.
   */
  'review.submit': {
    input: z.strictObject({
      review: id,
      client: id,
      batch: id,
      version: count,
      steps: z.array(step).max(10_000),
      commands: z.array(command).max(1000)
    }),
    output: z.strictObject({ version: count, seq: count })
  },
  /** What a client has not seen yet. */
  'review.since': {
    input: z.strictObject({ review: id, version: count, seq: count }),
    output: z.strictObject({ version: count, steps: z.array(confirmedStep), events: z.array(event) })
  },
  /** What an approval still waits for, computed from the committed document. */
  'review.gate': {
    input: z.strictObject({ review: id }),
    output: z.strictObject({ version: count, lines: z.array(gateLine) })
  },
  'review.verify': {
    input: z.strictObject({ review: id }),
    output: z.strictObject({
      lines: z.array(z.strictObject({ ok: z.boolean(), name: z.string(), message: z.string() }))
    })
  },
  /**
   * Write copy and certificate into a folder. Beside the review where `folder` is null; a review that lies in the desk's own hidden folder
   * has its exports in the person's folder for them, which is made then. Not approved: `draft` must be true.
   */
  'review.export': {
    input: z.strictObject({
      review: id,
      formats: z.array(exportFormat).min(1),
      draft: z.boolean(),
      folder: id.nullable(),
      /** Write over files of the same name; without it an existing file is a `target-changed` failure. */
      overwrite: z.boolean()
    }),
    output: z.strictObject({
      folder: z.string(),
      files: z.array(z.strictObject({ name: z.string(), size: count, sha256: hash }))
    })
  },
  /** The same bytes for the page to save, where the page has the download. */
  'review.download': {
    input: z.strictObject({ review: id, format: exportFormat, draft: z.boolean() }),
    output: z.strictObject({ name: z.string(), media: z.string(), bytes: base64 })
  },

  /** Keep a file's bytes in the review; what comes back goes into a `claim.addEvidence` command. */
  'evidence.attach': {
    input: z.strictObject({ review: id, file: id }),
    output: z.strictObject({ name: z.string(), media: z.string(), size: count, sha256: hash })
  },
  /** One piece of a kept file, at most 1 MiB from `offset`. */
  'evidence.read': {
    input: z.strictObject({ review: id, sha256: hash, offset: count }),
    output: z.strictObject({ size: count, bytes: base64 })
  },
  /** Write a kept file into a folder, where the page has no download; a name that is taken there gets a number. */
  'evidence.save': {
    input: z.strictObject({ review: id, sha256: hash, name: z.string().min(1).max(1000), folder: id }),
    output: z.strictObject({ name: z.string() })
  },

  'task.cancel': { input: z.strictObject({ task: id }), output: nothing }
} as const

export type Methods = typeof methods
export type MethodName = keyof Methods
export type Input<M extends MethodName> = z.infer<Methods[M]['input']>
export type Output<M extends MethodName> = z.infer<Methods[M]['output']>

/** What main tells every page without being asked. */
export const notice = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('review.changed'),
    review: id,
    version: count,
    steps: z.array(confirmedStep),
    events: z.array(event)
  }),
  /** The review can no longer be trusted to be written: the file is gone, the disk is full, another program holds it. */
  z.strictObject({ type: z.literal('review.trouble'), review: id, code: z.string(), name: z.string() }),
  /** The manuscript that the review was made from has changed or gone. */
  z.strictObject({
    type: z.literal('review.manuscript'),
    review: id,
    name: z.string(),
    state: z.enum(['changed', 'gone'])
  }),
  z.strictObject({ type: z.literal('desk.changed') }),
  z.strictObject({ type: z.literal('settings.changed'), settings }),
  /** Made by the page's own client: the host went out of reach, or came back. What was said meanwhile is missing: resync. */
  z.strictObject({ type: z.literal('host.connection'), connected: z.boolean() }),
  /** A second start, or the system, asks for a file to be opened. */
  z.strictObject({ type: z.literal('desk.open'), file: id }),
  z.strictObject({ type: z.literal('task.progress'), task: id, stage: z.string(), done: count, total: count })
])
export type Notice = z.infer<typeof notice>
