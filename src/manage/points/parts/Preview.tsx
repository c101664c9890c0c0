import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { PreviewView } from '@/contract/points'
import type { PointsRule } from '@/contract/points-parts'
import { earners } from '@/contract/words-points'
import { fullDay } from '@/lib/words/calendar-day'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Fact, Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { usePreview } from './use-preview'

const turned = ({ before, after }: { before: number; after: number }) => `${before} 分 → ${after} 分`

const Progress = ({ done, of }: Pick<PreviewView, 'done' | 'of'>) => (
  <View id="preview-progress">
    <View className="small">{`算了 ${done} 件，共 ${of} 件`}</View>
    <View className="rule-track">
      <View className="rule-done" style={{ width: `${of === 0 ? 100 : Math.round((done / of) * 100)}%` }} />
    </View>
  </View>
)

const Outcome = ({ preview }: { preview: PreviewView }) => {
  const { orgName, from, to, of, total, byWho, byCommunity, people } = preview
  return (
    <View id="preview-found">
      <Fact
        title={`${orgName}，${fullDay(from)}到${fullDay(to - 1)}`}
        text={of === 0 ? '上个季度没有确认办成的事' : `确认办成 ${of} 件，合计 ${turned(total)}`}
      />
      {byWho.map(({ who, ...change }) => (
        <Fact key={who} title={`${earners[who]}：${turned(change)}`} />
      ))}
      {of > 0 && <Fact title={`${people.more} 人会多，${people.less} 人会少，${people.same} 人不变`} />}
      {byCommunity.map(({ orgId, name, ...change }) => (
        <Fact key={orgId} title={`${name}：${turned(change)}`} />
      ))}
    </View>
  )
}

interface PreviewProps {
  townships: Output<'points.rules'>['townships']
  rules: readonly PointsRule[]
}

/** 按新规则重算上季度会怎样: looked at before they are switched on. */
export const Preview = ({ townships, rules }: PreviewProps) => {
  const { preview, busy, error, start } = usePreview()
  const [choosing, setChoosing] = useState(false)
  const [only] = townships
  const go = (orgId: string) => {
    setChoosing(false)
    void start(orgId, rules)
  }
  return (
    <Part id="preview" title="按新规则重算上季度会怎样">
      <View className="small">只是算给您看，谁的积分都不动</View>
      {preview?.more && <Progress {...preview} />}
      {preview && !preview.more && <Outcome preview={preview} />}
      <ErrorLine error={error} />
      <BigButton id="preview-start" busy={busy} onClick={() => (only && townships.length === 1 ? go(only.id) : setChoosing(true))}>
        算一算
      </BigButton>
      <Sheet title="算哪个乡镇(街道)" visible={choosing} onClose={() => setChoosing(false)}>
        {townships.map(({ id, name }) => (
          <Row key={id} id={`preview-${id}`} title={name} onClick={() => go(id)} />
        ))}
      </Sheet>
    </Part>
  )
}
