import Taro from '@tarojs/taro'
import type { SheetFiles } from './sheet-file'

export const sheetFiles: SheetFiles = {
  choose: async () => {
    try {
      const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] })
      const [file] = tempFiles
      return file ? { path: file.path, name: file.name } : null
    } catch {
      return null
    }
  },
  open: async (url, name) => {
    try {
      const { tempFilePath } = await Taro.downloadFile({ url })
      await Taro.openDocument({ filePath: tempFilePath, fileType: name.endsWith('.xlsx') ? 'xlsx' : undefined, showMenu: true })
      return true
    } catch {
      return false
    }
  },
  chooseWord: '从聊天里选表格',
}
