import Taro from '@tarojs/taro'
import type { SheetFile } from '@/contract/exchange'
import { askPhone } from './ask-phone'
import type { SheetFiles } from './sheet-file'

const files = () => Taro.getFileSystemManager()
/** The program's own folder on the phone: what lies there keeps its name when it is sent on. */
const folder = () => `${Taro.env.USER_DATA_PATH ?? ''}/`
const isTable = (name: string): boolean => name.endsWith('.xlsx')

const good = 200

/**
 * The table on this phone, by whichever door the storage opens: by its id where whoever asked may read it, by its link where a
 * file that a function made belongs to nobody. Null when neither gave it; a refusal comes as a file too, with another status.
 */
const fetched = async ({ fileId, url }: SheetFile): Promise<string | null> => {
  const doors = [() => Taro.cloud.downloadFile({ fileID: fileId }), () => Taro.downloadFile({ url })]
  for (const door of doors) {
    const got = await door().catch(() => null)
    if (got?.statusCode === good) return got.tempFilePath
  }
  return null
}

/** Tables of before hold names and numbers: one is kept at a time. */
const dropOlder = async (): Promise<void> => {
  const names = await new Promise<readonly string[]>((resolve) => {
    files().readdir({ dirPath: folder(), success: (found) => resolve(found.files), fail: () => resolve([]) })
  })
  const drop = (name: string) =>
    new Promise<void>((resolve) => {
      files().unlink({ filePath: folder() + name, complete: () => resolve() })
    })
  await Promise.all(names.filter(isTable).map(drop))
}

/** The table under its own name; under that of the phone where nothing more can be kept. */
const named = async (srcPath: string, name: string): Promise<string> => {
  await dropOlder()
  const destPath = folder() + name
  return new Promise((resolve) => {
    files().copyFile({ srcPath, destPath, success: () => resolve(destPath), fail: () => resolve(srcPath) })
  })
}

export const sheetFiles: SheetFiles = {
  choose: async () => {
    const chosen = await askPhone('chooseMessageFile', () => Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }))
    const file = chosen?.tempFiles[0]
    return file ? { path: file.path, name: file.name } : null
  },
  open: async (file) => {
    const path = await fetched(file)
    if (path === null) return 'notFetched'
    const filePath = await named(path, file.name)
    const shown = await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true }).catch(() => null)
    return shown ? 'opened' : 'notOpened'
  },
  chooseWord: '从聊天里选表格',
}
