import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { PointsRule } from '@/contract/points-parts'
import { manage } from '@/lib/routes/routes-manage'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Editions, Planned } from './parts/Editions'
import { Preview } from './parts/Preview'
import { RuleList } from './parts/RuleList'
import { RuleSheet } from './parts/RuleSheet'
import { SaveSheet } from './parts/SaveSheet'
import { isSame, nameOf, withRule } from './parts/rules'
import '../parts/parts.scss'
import './parts/rules.scss'

type Shown = Output<'points.rules'>

const Content = ({ shown, onSaved }: { shown: Shown; onSaved: (shown: Shown) => void }) => {
  const [draft, setDraft] = useState<PointsRule[] | null>(null)
  const [doing, setDoing] = useState<PointsRule | 'save' | null>(null)
  const rules = draft ?? shown.draft
  const changed = !isSame(rules, shown.draft)
  const close = () => setDoing(null)
  const put = (rule: PointsRule, next: PointsRule | null) => {
    setDraft(withRule(rules, rule, next))
    close()
  }
  const saved = (next: Shown) => {
    setDraft(null)
    close()
    onSaved(next)
  }
  const canSave = shown.can.includes('save')
  return (
    <Middle>
      {shown.example && (
        <View id="example" className="note">
          现在用的是默认示例，旗县可以按自己的定
        </View>
      )}
      <Planned planned={shown.planned} />
      <RuleList rules={rules} before={shown.draft} onPick={canSave ? setDoing : undefined} />
      {shown.can.includes('preview') && <Preview townships={shown.townships} rules={rules} />}
      <Editions editions={shown.editions} />
      {shown.can.includes('preview') && (
        <Card className="card-lines">
          <Row id="compare" icon="list" title="各村(社区)办成的事" text="按每千人算，只比地方，不比人" onClick={manage.compare} />
        </Card>
      )}
      {canSave && changed && (
        <BottomBar>
          <BarButtons>
            <BigButton id="rules-reset" onClick={() => setDraft(null)}>
              不改了
            </BigButton>
            <BigButton id="rules-look" look="main" onClick={() => setDoing('save')}>
              定下来
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
      {doing === 'save' && <SaveSheet shown={shown} rules={rules} onClose={close} onSaved={saved} />}
      {doing && doing !== 'save' && (
        <RuleSheet
          key={nameOf(doing)}
          rule={doing}
          known={rules.some((rule) => nameOf(rule) === nameOf(doing))}
          onClose={close}
          onPut={(next) => put(doing, next)}
        />
      )}
    </Middle>
  )
}

/** The county's rules: what earns how much, what new ones would have meant, and since when which ones hold. */
export default function PointsRulesPage() {
  const { data, error, retry, put } = useCall('points.rules', {})
  return (
    <Office barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={3} />)}
      {data && <Content shown={data} onSaved={put} />}
    </Office>
  )
}
