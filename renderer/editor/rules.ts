import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { schema } from '#core/article'

const { nodes } = schema

// Only block markers at the start of a line. No rule touches a character of the copy: quotation marks, dashes and dots are the writer's.
const rules: InputRule[] = [
  wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
  wrappingInputRule(/^1\.\s$/, nodes.ordered_list),
  wrappingInputRule(/^>\s$/, nodes.blockquote),
  // A block that becomes a heading stays the same block.
  new InputRule(/^(#{1,3})\s$/, (state, match, start, end) => {
    const level = match[1]?.length ?? 2
    return state.tr
      .delete(start, end)
      .setBlockType(start, start, nodes.heading, (old) => ({ id: old.attrs.id, role: old.attrs.role, level }))
  })
]

export function typingRules(): Plugin {
  return inputRules({ rules })
}
