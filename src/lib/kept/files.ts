import { upload } from '@/cloud'

/** A file in this phone that is to be sent along. `failed`: the phone has it no more. */
export interface KeptFile {
  readonly path: string
  readonly fileId: string | null
  readonly failed: boolean
}

/** Sends it, unless it has arrived already. */
export const arrived = async <One extends KeptFile>(file: One, folder: string, kind?: string): Promise<One> => {
  if (file.fileId) return file
  const reply = await upload(file.path, folder, kind)
  return { ...file, fileId: reply.ok ? reply.data : null, failed: !reply.ok && !reply.error.code.startsWith('network.') }
}
