import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ZodType } from 'zod'

/** A small JSON document on disk: read once, replaced whole, the old or the new one there after a kill at any moment. */
export class JsonFile<T> {
  readonly #path: string
  #value: T
  #writing: Promise<void> = Promise.resolve()

  private constructor(path: string, value: T) {
    this.#path = path
    this.#value = value
  }

  /** A file that cannot be understood is set aside under another name, never written over. */
  static async open<T>(path: string, schema: ZodType<T>, otherwise: T): Promise<JsonFile<T>> {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return new JsonFile(path, otherwise)
    const parsed = schema.safeParse(parsedJson(text))
    if (parsed.success) return new JsonFile(path, parsed.data)
    await rename(path, `${path}.damaged-${Date.now()}`)
    return new JsonFile(path, otherwise)
  }

  get value(): T {
    return this.#value
  }

  /** Goes back to a value that is on disk already, where `failed`, which could not be written, is still the present one. */
  takeBack(failed: T, value: T): void {
    if (this.#value === failed) this.#value = value
  }

  /** Resolves when the value is on disk; rejects where that failed, and the value stays what it was asked to be. */
  set(value: T): Promise<void> {
    this.#value = value
    const written = this.#writing.catch(() => {}).then(() => replaceFile(this.#path, JSON.stringify(value)))
    this.#writing = written
    return written
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes a sibling, syncs it and renames it into place; only the owner can read it. */
export async function replaceFile(path: string, data: string | Uint8Array): Promise<void> {
  const sibling = join(dirname(path), `.~galley-${randomUUID()}`)
  try {
    const file = await open(sibling, 'wx', 0o600)
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(sibling, path)
  } catch (error) {
    await rm(sibling, { force: true })
    throw error
  }
}
