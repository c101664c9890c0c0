import Taro from '@tarojs/taro'
import { askPhone } from './ask-phone'
import type { SheetFiles } from './sheet-file'

export const sheetFiles: SheetFiles = {
  choose: async () => {
    const chosen = await askPhone('chooseMessageFile', () => Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }))
    const file = chosen?.tempFiles[0]
    return file ? { path: file.path, name: file.name } : null
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
