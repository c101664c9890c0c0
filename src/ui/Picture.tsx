import { Image } from '@tarojs/components'
import { spoken } from './spoken'

interface PictureProps {
  id?: string
  className: string
  src: string
  /** What it shows, in words. */
  name: string
  mode?: 'aspectFill' | 'aspectFit' | 'widthFix'
  lazy?: boolean
  /** A long press brings up what WeChat offers for a picture: keep it, read its code. */
  withMenu?: boolean
}

/** A picture always has its words. */
export const Picture = ({ id, className, src, name, mode = 'aspectFill', lazy = false, withMenu = false }: PictureProps) => (
  <Image
    {...(id && { id })}
    {...(lazy && { lazyLoad: true })}
    {...(withMenu && { showMenuByLongpress: true })}
    {...spoken({ role: 'img', name })}
    className={className}
    src={src}
    mode={mode}
  />
)
