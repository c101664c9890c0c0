import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import { plain } from '@/contract/text'
import { Chips } from '@/ui/Chips'
import { Field } from '@/ui/Field'
import './register.scss'

const PAUSE = 300
/** More than these would push the form away. */
const MOST = 4

/** Names that others reported with, once somebody stops typing. */
const useKnown = (words: string) => {
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    const looking = setTimeout(() => {
      if (plain(words) === '') return setNames([])
      void call('registration.units', { words: plain(words) }).then((reply) => setNames(reply.ok ? reply.data.names.slice(0, MOST) : []))
    }, PAUSE)
    return () => clearTimeout(looking)
  }, [words])
  return names
}

/** 单位: typed, or picked from those that others have reported with. */
export const UnitField = ({ value, onChange, error }: { value: string; onChange: (unit: string) => void; error: string | undefined }) => {
  const known = useKnown(value).filter((name) => name !== value)
  return (
    <>
      <Field id="unit" label="单位全称" value={value} onChange={onChange} max={40} placeholder="比如：旗水务局" error={error} />
      {known.length > 0 && (
        <View className="register-known">
          <View className="small">是不是下面的，点一下就填上</View>
          <Chips name="known" choices={known.map((name) => ({ id: name, name }))} picked={null} onPick={onChange} />
        </View>
      )}
    </>
  )
}
