import type { HouseholdView } from '@/contract/households'
import { longestName } from '@/contract/text'
import { languages, reaches } from '@/contract/words-households'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { back, open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { OneOf } from '@/ui/OneOf'
import { Press } from '@/ui/Press'
import { SecondPlace } from '@/ui/SecondPlace'
import { standing, toSend, type Filled, type Touched } from './filled'

interface PartProps {
  filled: Filled
  put: (touched: Touched) => void
  faults: Readonly<Record<string, string>>
}

const Reaching = ({ filled, put, faults }: PartProps) => (
  <Card>
    <Field
      id="home-name"
      label="有事找谁"
      value={filled.name}
      onChange={(name) => put({ name })}
      max={longestName}
      error={faults['contact.name']}
    />
    <Field
      id="home-phone"
      kind="phone"
      label="电话"
      value={filled.phone}
      onChange={(phone) => put({ phone })}
      error={faults['contact.phone']}
    />
    <OneOf name="reach" label="怎么联系我们最好" words={reaches} picked={filled.reach} onPick={(reach) => put({ reach })} />
    <OneOf name="lang" label="我们说什么话" words={languages} picked={filled.lang} onPick={(lang) => put({ lang })} />
  </Card>
)

const Living = ({ filled, put, faults }: PartProps) => (
  <Card>
    <Field
      id="home-people"
      kind="digits"
      label="几口人，不写也行"
      value={filled.people}
      onChange={(people) => put({ people })}
      error={faults['people']}
    />
    <SecondPlace id="home" filled={filled} put={put} error={faults['second.where']} />
  </Card>
)

/** What was touched is put right at once; words go to whoever answers for the grid. */
export const CorrectForm = ({ household }: { household: HouseholdView }) => {
  const draft = useDraft<Touched>(`correct.${household.id}`, () => ({}))
  const { run, busy, error } = useAction('households.correct')
  const filled = { ...standing(household), ...draft.value }
  const parts = { filled, put: (touched: Touched) => draft.change((old) => ({ ...old, ...touched })), faults: error?.fields ?? {} }
  const send = async () => {
    if (!(await run((key) => ({ ...toSend(filled, draft.value), id: household.id, key })))) return
    draft.clear()
    success('改好了')
    back()
  }
  return (
    <>
      <Reaching {...parts} />
      <Living {...parts} />
      <Card>
        <Field
          id="home-text"
          kind="words"
          label="别的不对，说给网格员听"
          value={filled.text}
          onChange={(text) => parts.put({ text })}
          max={300}
          placeholder="比如：门牌写错了，我们早搬到西头了"
          error={parts.faults['text']}
        />
        <Press id="correct-voice" className="link" onPress={open.askByVoice}>
          不想打字，用嘴说给网格员听
        </Press>
      </Card>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton
            id="correct-send"
            look="main"
            busy={busy}
            missing={Object.keys(draft.value).length === 0 ? '还没有改什么' : null}
            onClick={() => void send()}
          >
            就按这个改
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
