import { Node } from 'prosemirror-model'
import { AddMarkStep } from 'prosemirror-transform'
import { examine } from '#core/analysis'
import { plain, rangeOf, schema } from '#core/article'
import { type Command, factsOf } from '#core/review'
import type { Client } from './desk.ts'

/** Sets every figure of an open review aside, one batch each, with further commands in the first of them. Gives the version reached. */
export async function dismissAll(
  client: Client,
  review: string,
  reason: string,
  first: (claim: string) => Command[] = () => []
): Promise<number> {
  for (let count = 0; ; count++) {
    const { doc: json, version, language } = await client.get('review.open', { review })
    const doc = Node.fromJSON(schema, json)
    const facts = factsOf(doc, version, examine(doc, language))
    const fact = facts.figures.find((figure) => figure.inScope && figure.anchors.length === 0)
    if (!fact) return version
    const { from, to } = rangeOf(plain(doc), fact.figure.start, fact.figure.end)
    const claim = `claim-${count}`
    const step = new AddMarkStep(from, to, schema.mark('anchor', { id: claim })).toJSON()
    const { quote } = fact
    const commands: Command[] = [
      ...(count === 0 ? [{ type: 'claim.take' as const, claim, quote }, ...first(claim)] : []),
      { type: 'claim.dismiss', claim, ...(count === 0 ? {} : { quote }), reason }
    ]
    await client.get('review.submit', {
      review,
      client: 'c',
      batch: `${claim}-${version}`,
      version,
      steps: [step],
      commands
    })
  }
}
