import '../../../renderer/jitless.ts'
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { schema } from '#core/article'
import { type Bridge, fail, type Input, ok, type ReviewSnapshot } from '#main/api'
import { openSession, type ReviewSession } from '../../../renderer/editor/index.ts'
import '../../../renderer/theme/theme.css'
import '../../e2e/harness/harness.css'
import { article } from './copy.ts'

/** A host that confirms at once and costs nothing: the editor alone is measured. */
function confirming(): Bridge {
  const submit = ({ version, steps }: Input<'review.submit'>) =>
    ok({ version: version + steps.length, seq: 0 })
  return {
    call: async (method, input) => {
      if (method !== 'review.submit') return fail('not-here', method)
      return Reflect.apply(submit, null, [input])
    },
    receive: async () => fail('not-here', 'no files'),
    subscribe: () => {}
  }
}

function documentOf(words: number) {
  const blocks = article(words).map((text, index) =>
    schema.node('paragraph', { id: `b${index}` }, schema.text(text))
  )
  return schema.node('doc', null, blocks)
}

declare global {
  interface Window {
    bench: (
      variant: 'bare' | 'galley',
      words: number
    ) => Promise<{ load: number; read: number; flags: number }>
    paints: number[]
  }
}

window.paints = []
window.addEventListener(
  'keydown',
  () => {
    const pressed = performance.now()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.paints.push(performance.now() - pressed)
      port2.postMessage(null)
    })
  },
  { capture: true }
)

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))

window.bench = async (variant, words) => {
  const frame = document.getElementById('page')
  if (!frame) throw new Error('no frame')
  const doc = documentOf(words)
  const started = performance.now()
  let session: ReviewSession | null = null
  if (variant === 'bare') {
    new EditorView(frame, {
      state: EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] }),
      attributes: { class: 'copy', spellcheck: 'false' }
    })
  } else {
    const snapshot: ReviewSnapshot = {
      review: 'r',
      title: '稿',
      name: '稿.galley',
      folder: '稿件',
      language: 'zh',
      manuscript: { name: '稿.txt', format: 'txt', encoding: 'utf-8', size: 1 },
      version: 0,
      doc: doc.toJSON(),
      events: [],
      readOnly: null
    }
    session = openSession(confirming(), snapshot)
    session.mount(frame)
  }
  await painted()
  const load = performance.now() - started
  const last = () => frame.querySelector('.copy > :last-child .f')
  while (session && (session.store.getState().reading || !last())) await painted()
  const read = performance.now() - started
  const middle = frame.querySelectorAll('.copy > *')[Math.floor(doc.childCount / 2)]
  middle?.scrollIntoView({ block: 'center' })
  await painted()
  frame.querySelector<HTMLElement>('.copy')?.focus()
  const text = middle && document.createTreeWalker(middle, NodeFilter.SHOW_TEXT).nextNode()
  if (text) getSelection()?.collapse(text, 3)
  await painted()
  return { load, read, flags: frame.querySelectorAll('.f').length }
}
