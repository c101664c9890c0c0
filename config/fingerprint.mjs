/** Whether what stands built is of this source: told by what the files say, never by when they were written. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const filesBelow = (path) => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** One short word for all that stands in these files and folders of `root`. */
export const fingerprint = (root, paths) => {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesBelow(join(root, path)))
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0')
  return hash.digest('hex').slice(0, 16)
}
