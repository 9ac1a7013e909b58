import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { schema } from '#core/article'

const { nodes } = schema

// Only block markers at the start of a line. No rule touches a character of the copy: quotation marks, dashes and dots are the writer's.
function rules(newId: () => string): InputRule[] {
  // The new block has its id at once: a later transaction that gave it one would end Backspace's chance to take the rule back.
  const id = () => ({ id: newId() })
  return [
    wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list, id),
    wrappingInputRule(/^1\.\s$/, nodes.ordered_list, id),
    wrappingInputRule(/^>\s$/, nodes.blockquote, id),
    // A block that becomes a heading stays the same block.
    new InputRule(/^(#{1,3})\s$/, (state, match, start, end) => {
      const level = match[1]?.length ?? 2
      return state.tr.delete(start, end).setBlockType(start, start, nodes.heading, (old) => ({
        id: old.attrs.id,
        role: old.attrs.role,
        level
      }))
    })
  ]
}

export function typingRules(newId: () => string): Plugin {
  return inputRules({ rules: rules(newId) })
}
