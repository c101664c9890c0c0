import { View } from '@tarojs/components'
import { spoken } from './spoken'
import './Code.scss'

/** 483 920: as it is read out. */
const inThrees = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`
/** Digit by digit, for a screen reader. */
const digitByDigit = (code: string) => Array.from(code).join(' ')

/** Six digits that are said to somebody: large, under their name. */
export const Code = ({ name, code }: { name: string; code: string }) => (
  <>
    <View className="small">{name}</View>
    <View className="code" {...spoken({ role: 'img', name: `${name} ${digitByDigit(code)}` })}>
      {inThrees(code)}
    </View>
  </>
)
