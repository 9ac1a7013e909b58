// Writes to a review as fast as it can until it is killed, and says on standard output what was confirmed.
import { writeSync } from 'node:fs'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article'
import { openReview } from '#main/review'

const [path = '', run = ''] = process.argv.slice(2)
const actor = { id: 'c', name: '林核', role: 'checker' } as const
const opened = openReview(path)
if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`)
const review = opened.value

function act(index: number): void {
  const version = review.version
  const base = { client: run, batch: `${run}-${index}`, version }
  if (index % 7 === 3) {
    const id = base.batch
    const { steps } = new Transform(review.doc).addMark(1, 2, schema.mark('anchor', { id }))
    const commands = [
      { type: 'claim.take', claim: id } as const,
      { type: 'claim.dismiss', claim: id, reason: '测试' } as const
    ]
    confirm(
      base.batch,
      review.submit({ ...base, steps: steps.map((step) => step.toJSON()), commands }, actor)
    )
    return
  }
  const { steps } = new Transform(review.doc).insert(1, schema.text(`${base.batch} `))
  confirm(
    base.batch,
    review.submit({ ...base, steps: steps.map((step) => step.toJSON()), commands: [] }, actor)
  )
}

function confirm(batch: string, result: ReturnType<typeof review.submit>): void {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  writeSync(1, `${batch} ${result.value.version} ${result.value.seq}\n`)
}

writeSync(1, 'ready\n')
process.stdin.once('data', () => {
  let index = 0
  const next = () => {
    act(index)
    index += 1
    setImmediate(next)
  }
  next()
})
