import { useState } from 'react'
import { View } from '@tarojs/components'
import { manage } from '@/lib/routes/routes-manage'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Later } from '@/ui/Later'
import { Row } from '@/ui/Row'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Arrangements } from './parts/Arrangements'
import { Editions, Planned } from './parts/Editions'
import { EditSheet } from './parts/EditSheet'
import { Categories, ChoiceLists, Limits, Numbers, Times } from './parts/Lists'
import { SaveSheet } from './parts/SaveSheet'
import { Sources } from './parts/Sources'
import type { Settings, Target, Values } from './parts/values'
import { differences } from './parts/words'
import '@/ui/Columns.scss'
import '../parts/parts.scss'
import './parts/settings.scss'

const Bar = ({ count, onReset, onLook }: { count: number; onReset: () => void; onLook: () => void }) => (
  <BottomBar>
    <BarButtons>
      <BigButton id="settings-reset" onClick={onReset}>
        不改了
      </BigButton>
      <BigButton id="settings-look" look="main" onClick={onLook}>{`看看改的 ${count} 处`}</BigButton>
    </BarButtons>
  </BottomBar>
)

const Content = ({ settings, onSaved }: { settings: Settings; onSaved: (settings: Settings) => void }) => {
  const [draft, setDraft] = useState<Values | null>(null)
  const [doing, setDoing] = useState<Target | 'save' | null>(null)
  const values = draft ?? settings.inForce
  const count = differences(settings.inForce, values).length
  const close = () => setDoing(null)
  const change = (next: Values) => {
    setDraft(next)
    close()
  }
  const saved = (next: Settings) => {
    setDraft(null)
    close()
    onSaved(next)
  }
  const lists = { settings, values, onPick: settings.can.includes('save') ? setDoing : undefined }
  return (
    <>
      <Planned settings={settings} />
      <Card className="card-lines">
        <Row id="settings-points" icon="done" title="积分规则" text="什么事记多少分，改之前先算一算" onClick={manage.points} />
      </Card>
      <View className="settings">
        <View>
          <Limits {...lists} />
        </View>
        <View>
          <Times {...lists} />
          <Arrangements {...lists} />
          <Later>
            <Categories {...lists} />
            <ChoiceLists {...lists} />
            <Later>
              <Numbers {...lists} />
              <Editions editions={settings.editions} />
              <Sources sources={settings.sources} />
            </Later>
          </Later>
        </View>
      </View>
      {count > 0 && <Bar count={count} onReset={() => setDraft(null)} onLook={() => setDoing('save')} />}
      {doing === 'save' && <SaveSheet settings={settings} values={values} onClose={close} onSaved={saved} />}
      {doing && doing !== 'save' && <EditSheet target={doing} settings={settings} values={values} onClose={close} onChange={change} />}
    </>
  )
}

/** Every figure that a county may set; where it comes from stands behind 依据. Nothing changes before it has been looked at once more. */
export default function SettingsPage() {
  const { data, error, retry, put } = useCall('settings.show', {})
  return (
    <Office barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={4} />)}
      {data && <Content settings={data} onSaved={put} />}
    </Office>
  )
}
