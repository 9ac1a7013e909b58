import type { Block, Sentence } from './reading.ts'
import { type Approximation, approximations } from './relations/approximation.ts'
import { type Change, changes } from './relations/change.ts'
import { type Difference, differences } from './relations/difference.ts'
import { type Joint, joints } from './relations/joint.ts'
import { type List, lists } from './relations/list.ts'
import { type Pair, pairs, pairsBefore } from './relations/pair.ts'
import { type Among, among, type Part, parts } from './relations/part.ts'
import { averages, type Product, products } from './relations/product.ts'
import { type Ratio, ratios } from './relations/ratio.ts'
import { type Remainder, remainders } from './relations/remainder.ts'
import { type Step, steps } from './relations/step.ts'
import { type Total, totals, totalsBefore } from './relations/total.ts'

/** The relations between the figures of one block, found once; rules only read them. */
export interface Graph {
  readonly block: Block
  readonly changes: readonly Change[]
  readonly steps: readonly Step[]
  readonly remainders: readonly Remainder[]
  readonly joints: readonly Joint[]
  readonly differences: readonly Difference[]
  readonly ratios: readonly Ratio[]
  readonly parts: readonly Part[]
  readonly among: readonly Among[]
  readonly lists: readonly List[]
  readonly totals: readonly Total[]
  readonly approximations: readonly Approximation[]
  readonly products: readonly Product[]
  readonly pairs: readonly Pair[]
}

/** Finds the relations of a block's figures. */
export function graphOf(block: Block): Graph {
  const graph = {
    changes: [] as Change[],
    parts: [] as Part[],
    among: [] as Among[],
    lists: [] as List[],
    totals: [] as Total[],
    approximations: [] as Approximation[],
    products: [] as Product[],
    pairs: [] as Pair[]
  }
  let previous: Sentence | null = null
  for (const sentence of block.sentences) {
    const found = lists(sentence)
    graph.lists.push(...found)
    const stated = totals(sentence, found)
    graph.totals.push(...stated, ...totalsBefore(found, previous, stated))
    graph.changes.push(...changes(sentence))
    graph.approximations.push(...approximations(sentence))
    graph.products.push(...products(sentence))
    graph.pairs.push(...pairs(sentence), ...pairsBefore(sentence, previous))
    graph.parts.push(...parts(sentence))
    if (sentence.language === 'zh') graph.among.push(...among(sentence, previous))
    previous = sentence
  }
  return {
    block,
    ...graph,
    steps: steps(block, graph.changes),
    remainders: remainders(block),
    joints: joints(block, new Set(graph.totals.map(({ total }) => total))),
    differences: differences(block),
    ratios: ratios(block),
    products: [...graph.products, ...averages(block, new Set(graph.products.map(({ rate }) => rate)))]
  }
}
