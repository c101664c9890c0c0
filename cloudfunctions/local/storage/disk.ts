import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface StoredFile {
  readonly path: string
  readonly contentType: string
  readonly owner: string | null
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Facts = Omit<StoredFile, 'bytes'>

/** What the cloud takes as a path: no leading slash, no climbing, nothing that a link would have to escape twice. */
export const isPath = (path: string): boolean =>
  path.length > 0 &&
  path.length <= 850 &&
  !/[\\?#%\u0000-\u001f]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Files on disk, each under the hash of its path, with its facts beside it. */
export class Disk {
  private sequence = 0

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  async write({ bytes, ...facts }: StoredFile): Promise<void> {
    const place = this.place(facts.path)
    await this.replace(`${place}.json`, JSON.stringify(facts))
    await this.replace(place, bytes)
  }

  async read(path: string): Promise<StoredFile | null> {
    const place = this.place(path)
    try {
      const [facts, bytes] = await Promise.all([readFile(`${place}.json`, 'utf8'), readFile(place)])
      return { ...(JSON.parse(facts) as Facts), bytes: new Uint8Array(bytes) }
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  }

  /** What is known of a file; null: there is none. */
  async factsOf(path: string): Promise<Facts | null> {
    const stored = await this.read(path)
    return stored && { path: stored.path, contentType: stored.contentType, owner: stored.owner }
  }

  has(path: string): boolean {
    return existsSync(this.place(path))
  }

  async remove(path: string): Promise<void> {
    const place = this.place(path)
    await Promise.all([rm(place, { force: true }), rm(`${place}.json`, { force: true })])
  }

  private place(path: string): string {
    return join(this.folder, createHash('sha256').update(path).digest('hex'))
  }

  private async replace(place: string, content: string | Uint8Array): Promise<void> {
    this.sequence += 1
    const fresh = `${place}.${this.sequence}.part`
    await writeFile(fresh, content)
    await rename(fresh, place)
  }
}
