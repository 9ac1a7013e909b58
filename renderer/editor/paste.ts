import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { schema } from '#core/article'
import { anchorsIn, withForeignAnchorsStripped } from './anchors.ts'
import { clean } from './clean.ts'
import { domParser } from './parse.ts'
import { disarm } from './styles.ts'

/** ProseMirror reads clipboard HTML into detached nodes and hands these over: they are cleaned before any rule sees them. */
class CleaningParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof HTMLElement) clean(dom)
    return super.parseSlice(dom, options)
  }
}

const clipboardParser = new CleaningParser(schema, domParser.rules)

/** What comes from the clipboard or is dropped. `isRecord` tells whether an anchor belongs to a record of this review. */
export function pasting(isRecord: (id: string) => boolean): Plugin {
  return new Plugin({
    props: {
      clipboardParser,
      transformPastedHTML: disarm,
      transformPasted(slice, view) {
        const moves = view.dragging?.move === true
        const here = moves ? new Map() : anchorsIn(view.state.doc)
        return withForeignAnchorsStripped(slice, (id) => isRecord(id) && !here.has(id))
      }
    }
  })
}
