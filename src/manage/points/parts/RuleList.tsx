import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PointsRule } from '@/contract/points-parts'
import { outcomeKinds, type OutcomeKind } from '@/contract/words-points'
import { capsOf, ruleName, worthOf } from '@/lib/words/points-words'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { isIn, missingFrom, nameOf } from './rules'

interface RuleListProps {
  rules: readonly PointsRule[]
  before: readonly PointsRule[]
  /** Left out: they are only read. */
  onPick?: (rule: PointsRule) => void
}

const RuleRow = ({ rule, changed, onPick }: { rule: PointsRule; changed: boolean; onPick?: (rule: PointsRule) => void }) => {
  const caps = capsOf(rule)
  const end = <View className={`rule-worth${changed ? ' rule-changed' : ''}`}>{`${changed ? '改为 ' : ''}${worthOf(rule)}`}</View>
  return (
    <Row
      id={`rule-${nameOf(rule)}`}
      title={ruleName(rule)}
      text={caps ? `${rule.words}。${caps}` : rule.words}
      end={end}
      onClick={onPick && (() => onPick(rule))}
    />
  )
}

/** The rules, by what they pay for; one that is missing may be added. */
export const RuleList = ({ rules, before, onPick }: RuleListProps) => {
  const [adding, setAdding] = useState(false)
  const missing = missingFrom(rules)
  const add = onPick && missing.length > 0 ? { word: '加一条', onClick: () => setAdding(true) } : null
  const kinds = (Object.keys(outcomeKinds) as OutcomeKind[]).filter((of) => rules.some((rule) => rule.of === of))
  return (
    <>
      {kinds.map((of, at) => (
        <Part key={of} id={`rules-${of}`} title={outcomeKinds[of]} edit={at === 0 ? add : null}>
          {rules
            .filter((rule) => rule.of === of)
            .map((rule) => (
              <RuleRow key={nameOf(rule)} rule={rule} changed={!isIn(rule, before)} onPick={onPick} />
            ))}
        </Part>
      ))}
      {kinds.length === 0 && (
        <Part id="rules-none" title="还没有规则" edit={add}>
          <View className="small">没有规则，就不记分</View>
        </Part>
      )}
      <Sheet title="加哪一条" visible={adding} onClose={() => setAdding(false)}>
        {missing.map((rule) => (
          <Row
            key={nameOf(rule)}
            id={`add-${nameOf(rule)}`}
            title={ruleName(rule)}
            onClick={() => {
              setAdding(false)
              onPick?.(rule)
            }}
          />
        ))}
      </Sheet>
    </>
  )
}
