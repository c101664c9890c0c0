import { useState } from 'react'
import type { PointsRule } from '@/contract/points-parts'
import { measures } from '@/contract/words-points'
import { numberIn, plain } from '@/contract/text'
import { ruleName } from '@/lib/words/points-words'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'
import { Sheet } from '@/ui/Sheet'

interface RuleSheetProps {
  rule: PointsRule
  /** Whether the table has it already. */
  known: boolean
  onClose: () => void
  /** Null takes it out. */
  onPut: (rule: PointsRule | null) => void
}

const caps = [
  ['day', '每天最多几分，不填就不限'],
  ['month', '每月最多几分，不填就不限'],
  ['quarter', '每季最多几分，不填就不限'],
] as const
type Cap = (typeof caps)[number][0]

const written = (value: number | null) => (value === null ? '' : String(value))
const read = (text: string): number | null => (plain(text) === '' ? null : numberIn(text))
const isWhole = (value: number | null, most: number) => value === null || (Number.isInteger(value) && value >= 1 && value <= most)

/** How much a rule pays, its limits, and the words that explain it. */
export const RuleSheet = ({ rule, known, onClose, onPut }: RuleSheetProps) => {
  const [points, setPoints] = useState(written(rule.points))
  const [words, setWords] = useState(rule.words)
  const [limits, setLimits] = useState<Record<Cap, string>>({
    day: written(rule.caps.day),
    month: written(rule.caps.month),
    quarter: written(rule.caps.quarter),
  })
  const amount = read(points)
  const wrongPoints = amount === null || !isWhole(amount, 100)
  const wrong = (cap: Cap) => !isWhole(read(limits[cap]), cap === 'day' ? 1000 : 10_000)
  const ready = !wrongPoints && plain(words) !== '' && !caps.some(([cap]) => wrong(cap))
  const put = () =>
    onPut({
      ...rule,
      points: amount ?? rule.points,
      words: plain(words),
      caps: { day: read(limits.day), month: read(limits.month), quarter: read(limits.quarter) },
    })
  return (
    <Sheet
      title={ruleName(rule)}
      visible
      onClose={onClose}
      foot={
        <BigButton id="rule-set" look="main" missing={ready ? null : '请先把标红的填好'} onClick={put}>
          先改成这样
        </BigButton>
      }
    >
      <Field
        id="rule-points"
        label={`${measures[rule.per]}几分`}
        value={points}
        onChange={setPoints}
        error={wrongPoints ? '填 1 到 100 的整数' : undefined}
        inSheet
      />
      <Field
        id="rule-words"
        label="怎么跟人说"
        value={words}
        onChange={setWords}
        max={60}
        error={plain(words) === '' ? '写一句话，得分的人会看到' : undefined}
        inSheet
      />
      {caps.map(([cap, label]) => (
        <Field
          key={cap}
          id={`rule-${cap}`}
          label={label}
          value={limits[cap]}
          onChange={(text) => setLimits({ ...limits, [cap]: text })}
          error={wrong(cap) ? '填大于 0 的整数' : undefined}
          inSheet
        />
      ))}
      {known && (
        <BigButton id="rule-drop" look="quiet" onClick={() => onPut(null)}>
          不要这一条了
        </BigButton>
      )}
    </Sheet>
  )
}
