import { useState } from 'react'
import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Row } from '@/ui/Row'

const Found = ({ words, onPick }: { words: string; onPick: (id: string) => void }) => {
  const { data, error } = useCall('grid.find', { words })
  return (
    <>
      <ErrorLine error={error} />
      {data?.rows.map(({ id, name, townshipName }) => (
        <Row key={id} id={`found-${id}`} title={name} text={townshipName} onClick={() => onPick(id)} />
      ))}
      {data?.rows.length === 0 && <View className="small">没有叫这个的村(社区)。换两个字试试，或者从下面选</View>}
      {data?.more && <View className="small">还有很多，多写一个字</View>}
    </>
  )
}

/** By a part of its name, past the list of townships. */
export const FindPlace = ({ onPick }: { onPick: (id: string) => void }) => {
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const pick = (id: string) => {
    setWords('')
    setTyped('')
    onPick(id)
  }
  return (
    <Card>
      <Field id="place-words" label="知道村名，直接找" value={typed} onChange={setTyped} max={20} placeholder="比如：俄体" />
      <BigButton id="place-find" missing={plain(typed) ? null : '请先写村(社区)名里的一两个字'} onClick={() => setWords(plain(typed))}>
        找
      </BigButton>
      {words !== '' && <Found key={words} words={words} onPick={pick} />}
    </Card>
  )
}
