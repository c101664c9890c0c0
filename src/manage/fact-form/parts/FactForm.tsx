import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { back } from '@/lib/routes/routes'
import { stillLacks } from '@/lib/words/form-words'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { blank, toSend, type Filled } from './filled'
import { Ground } from './Ground'
import type { Lists } from './part-props'
import { Sharing } from './Sharing'
import { What } from './What'

interface FactFormProps {
  householdId: string
  /** The one of 六必清 that it begins with; null: none. */
  asked: string | null
  lists: Lists
}

/** What is noted, on what ground, who else may read it. */
export const FactForm = ({ householdId, asked, lists }: FactFormProps) => {
  const draft = useDraft<Filled>(['fact', householdId, ...(asked ? [asked] : [])].join('.'), () => blank(asked))
  const { run, busy, error } = useAction('facts.add')
  const filled = draft.value
  const { code, basis } = filled
  const parts = { filled, put: (part: Partial<Filled>) => draft.change((old) => ({ ...old, ...part })), faults: error?.fields ?? {} }
  const send = async () => {
    if (code === null || basis === null) return
    if (!(await run((key) => ({ ...toSend(filled), householdId, code, basis, key })))) return
    draft.clear()
    success('记下了')
    back()
  }
  return (
    <>
      <What {...parts} lists={lists} />
      <Ground {...parts} />
      <Sharing {...parts} householdId={householdId} />
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton
            id="fact-send"
            look="main"
            busy={busy}
            missing={stillLacks([code === null && '选是哪一项', basis === null && '选凭什么记'])}
            onClick={() => void send()}
          >
            记下
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
