import '../../../renderer/jitless.ts'
import { plain, schema } from '#core/article'
import { openSession, type ReviewSession } from '../../../renderer/editor/index.ts'
import '../../../renderer/theme/theme.css'
import { Authority, paragraphs } from '../../renderer/editor/authority.ts'
import './harness.css'

/** What a test drives: sessions on one authority, each in a frame of its own. */
export class Harness {
  authority: Authority
  readonly sessions: ReviewSession[] = []
  /** Takes out the editor that was mounted last. */
  unmount: () => void = () => {}

  constructor(copy: readonly string[] | Record<string, unknown>, clients: number, readOnly: boolean) {
    const doc = Array.isArray(copy) ? paragraphs(...copy) : schema.nodeFromJSON(copy)
    this.authority = new Authority(doc)
    for (let index = 0; index < clients; index++) {
      const session = openSession(
        this.authority.bridge(),
        this.authority.snapshot(readOnly ? 'folder-readonly' : null)
      )
      const frame = document.getElementById(index === 0 ? 'one' : 'two')
      if (!frame) throw new Error('no frame')
      this.unmount = session.mount(frame)
      this.sessions.push(session)
    }
  }

  /** What a session shows was read from what is committed. */
  agrees(index = 0): boolean {
    const { text, saving, state } = this.session(index).store.getState()
    return (
      saving === 'saved' && text === plain(this.authority.doc).text && state.seq === this.authority.state.seq
    )
  }

  session(index = 0): ReviewSession {
    const session = this.sessions[index]
    if (!session) throw new RangeError(`no session ${index}`)
    return session
  }
}

declare global {
  interface Window {
    harness: Harness
    start: (copy: readonly string[] | Record<string, unknown>, clients?: number, readOnly?: boolean) => void
    violations: string[]
  }
}

window.violations = []
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
})
window.start = (copy, clients = 1, readOnly = false) => {
  window.harness = new Harness(copy, clients, readOnly)
}
