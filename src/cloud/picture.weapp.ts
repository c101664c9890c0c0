import Taro from '@tarojs/taro'
import { askPhone } from './ask-phone'
import type { Picture } from './picture'

/** WeChat's canvas: it makes its own images. */
interface CanvasNode extends HTMLCanvasElement {
  createImage(): HTMLImageElement
}

const nodeOf = (id: string) =>
  new Promise<CanvasNode>((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec((found: readonly ({ node?: CanvasNode } | null)[]) => {
        const node = found[0]?.node
        if (node) resolve(node)
        else reject(new Error('canvas:fail'))
      })
  })

const loadFor = (canvas: CanvasNode) => (url: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('image:fail'))
    image.src = url
  })

export const picture: Picture = {
  draw: async ({ id, width, height }, paint) => {
    const canvas = await nodeOf(id)
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('canvas:fail')
    await paint(context, loadFor(canvas))
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
      destWidth: width,
      destHeight: height,
    })
    return tempFilePath
  },
  save: async (filePath) => (await askPhone('saveImageToPhotosAlbum', () => Taro.saveImageToPhotosAlbum({ filePath }))) !== null,
  print: null,
  saveWord: '存到相册',
}
