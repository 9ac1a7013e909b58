import type { ReviewState } from '#core/review'
import type { ReviewView } from '../editor/session.ts'

/** Where the copy is: figures still to be settled, nothing left but a signature, signed. */
export type Stage = 'checking' | 'ready' | 'approved'

export function stageOf(
  view: Pick<ReviewView, 'blockers' | 'reading'> & { readonly state: Pick<ReviewState, 'approval'> }
): Stage {
  if (view.state.approval) return 'approved'
  return view.blockers.length === 0 && !view.reading ? 'ready' : 'checking'
}
