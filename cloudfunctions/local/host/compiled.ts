import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A function's bundle: its name, where it lies and what it says. */
export interface Bundle {
  readonly name: string
  readonly path: string
  readonly source: string
}

const read = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/**
 * What V8 compiled of bundles, so that a worker starts in half the time: in memory for every cloud of this process, and in `folder`
 * for those of the next. Found by where the bundle lies, for errors name that place, and by what it says: V8 itself refuses what
 * another version of it compiled, but of another source it notices no more than a different length.
 */
export class CompiledCode {
  private readonly known = new Map<string, Uint8Array>()

  constructor(private readonly folder: string) {}

  /** Null when nobody has compiled this bundle yet. */
  of(bundle: Bundle): Uint8Array | null {
    const file = this.fileOf(bundle)
    const code = this.known.get(file) ?? read(file)
    if (code) this.known.set(file, code)
    return code
  }

  /** Takes the place of what was compiled of the function's earlier bundles. */
  keep(bundle: Bundle, code: Uint8Array): void {
    const file = this.fileOf(bundle)
    this.known.set(file, code)
    mkdirSync(this.folder, { recursive: true })
    // Other processes may read it meanwhile.
    writeFileSync(`${file}.${process.pid}`, code)
    renameSync(`${file}.${process.pid}`, file)
    const earlier = readdirSync(this.folder).filter((name) => name.startsWith(`${bundle.name}-`) && name !== basename(file))
    for (const name of earlier) rmSync(join(this.folder, name), { force: true })
  }

  private fileOf({ name, path, source }: Bundle): string {
    return join(this.folder, `${name}-${createHash('sha256').update(path).update(source).digest('hex').slice(0, 16)}`)
  }
}
