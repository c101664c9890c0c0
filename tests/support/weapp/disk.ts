import { answering } from './answering'

/** Where WeChat lets a program keep files of its own. */
export const userData = 'http://usr'

/** The files of a phone, by their paths: what was fetched and what the program keeps. */
export const fileApis = (disk: Map<string, string>): Record<string, unknown> => ({
  saveFile: answering('saveFile', ({ tempFilePath }) => ({ savedFilePath: String(tempFilePath).replace('tmp', 'store') })),
  readdir: answering('readdir', ({ dirPath }) => {
    const folder = String(dirPath)
    return { files: [...disk.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)) }
  }),
  unlink: answering('unlink', ({ filePath }) => {
    if (!disk.delete(String(filePath))) throw new Error('no such file or directory')
  }),
  copyFile: answering('copyFile', ({ srcPath, destPath }) => {
    const content = disk.get(String(srcPath))
    if (content === undefined) throw new Error('no such file or directory')
    disk.set(String(destPath), content)
  }),
})
