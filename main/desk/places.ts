import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok, type Result } from '#main/api'

/** Where a place came from decides what may be done with it. */
export type Origin = 'chosen' | 'received' | 'sample'

/** A file or folder that a page may name by its id. */
export interface Place {
  readonly id: string
  readonly path: string
  /** What people call it; for a received file not the name it is stored under. */
  readonly name: string
  readonly origin: Origin
}

/** The opaque ids that stand for paths in every page (requirement B2). The same path has the same id as long as the process lives. */
export class Places {
  readonly #byId = new Map<string, Place>()
  readonly #byPath = new Map<string, Place>()

  /** Only for paths from a dialog, the picker, a drop, the command line, the samples or the desk's own folder. */
  add(path: string, origin: Origin, name: string = basename(path)): Place {
    const known = this.#byPath.get(path)
    if (known) return known
    const place = { id: randomUUID(), path, name, origin }
    this.#byId.set(place.id, place)
    this.#byPath.set(path, place)
    return place
  }

  find(id: string): Result<Place> {
    const place = this.#byId.get(id)
    return place ? ok(place) : fail('unknown-id', 'nothing is known under this id')
  }
}
