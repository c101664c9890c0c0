import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallEntry } from '@/contract/inbox'
import { callOutcomes, type CallOutcome } from '@/contract/words-inbox'
import { before, isPast, moment } from '@/lib/words/dates'
import { dial, open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Press } from '@/ui/Press'
import { whyWords } from './why-words'
import './calls.scss'

const Tries = ({ tries }: Pick<CallEntry, 'tries'>) => (
  <>
    {tries.map(({ at, byName, outcome, note }) => (
      <View key={at} className="small">{`${moment(at)} ${byName}${callOutcomes[outcome]}${note ? `：${note}` : ''}`}</View>
    ))}
  </>
)

const Head = ({ entry }: { entry: CallEntry }) => {
  const late = entry.doneAt === null && isPast(entry.by)
  return (
    <View className="matter-head">
      <View className="strong grow">{entry.name ?? '没留称呼的居民'}</View>
      {entry.doneAt === null && <View className={`matter-left${late ? ' matter-late' : ''}`}>{late ? '过了时间' : before(entry.by)}</View>}
    </View>
  )
}

/** Somebody to call: what to tell them, the number, and three ways it may end. */
export const CallCard = ({ entry, onChanged }: { entry: CallEntry; onChanged: () => void }) => {
  const { run, busy, error } = useAction('inbox.called')
  const [more, setMore] = useState(false)
  const { id, phone, page } = entry
  const report = async (outcome: CallOutcome) => {
    if (!(await run((key) => ({ id, outcome, key })))) return
    success(outcome === 'noAnswer' ? '记下了，过会儿再打' : '记下了')
    onChanged()
  }
  return (
    <Card id={`call-${id}`}>
      <Head entry={entry} />
      <View className="small">{whyWords[entry.why] ?? '微信没有通知到'}</View>
      <View className="call-words">{`${entry.title}：${entry.text}`}</View>
      {page && <Row icon="speech" title="看这件事" onClick={() => open.page(page)} />}
      <Tries tries={entry.tries} />
      {entry.passed && <View className="small">登记了去世，不用再打</View>}
      <ErrorLine error={error} />
      {entry.can.includes('called') && (
        <>
          <View className="call-ways">
            {phone ? (
              <BigButton id={`dial-${id}`} icon="phone" onClick={() => dial(phone)}>
                打电话
              </BigButton>
            ) : (
              <BigButton id={`visited-${id}`} busy={busy} onClick={() => void report('visited')}>
                上门说到了
              </BigButton>
            )}
            {phone && (
              <BigButton id={`reached-${id}`} look="main" busy={busy} onClick={() => void report('reached')}>
                告诉到了
              </BigButton>
            )}
          </View>
          {phone && !more && (
            <Press id={`more-${id}`} className="link" onPress={() => setMore(true)}>
              没打通，或者上门说的
            </Press>
          )}
          {more && (
            <View className="call-ways">
              <BigButton id={`no-answer-${id}`} busy={busy} onClick={() => void report('noAnswer')}>
                没打通
              </BigButton>
              <BigButton id={`visited-${id}`} busy={busy} onClick={() => void report('visited')}>
                上门说到了
              </BigButton>
            </View>
          )}
        </>
      )}
    </Card>
  )
}
