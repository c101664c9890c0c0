import { useEffect, type ReactElement } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { Screen } from '@/ui/Screen'
import { EmptyState } from '@/ui/EmptyState'
import { BigButton } from '@/ui/BigButton'
import { back } from '@/lib/routes/routes'
import { About } from './parts/About'
import { CallBack } from './parts/CallBack'
import { SpotCheck } from './parts/SpotCheck'
import { Merge } from './parts/Merge'
import { ProposeDecline } from './parts/ProposeDecline'
import { SettleDecline } from './parts/SettleDecline'
import { Transfer } from './parts/Transfer'
import { Whistle } from './parts/Whistle'
import { WhistleReply } from './parts/WhistleReply'

interface StepForm {
  readonly title: string
  readonly Form: (props: { id: string }) => ReactElement
  /** Whether the form itself leaves out which matter it is about. */
  readonly about?: boolean
}

const forms = {
  transfer: { title: '转给别人', Form: Transfer, about: true },
  whistle: { title: '吹哨叫部门', Form: Whistle, about: true },
  whistleReply: { title: '部门回答', Form: WhistleReply },
  proposeDecline: { title: '说办不了', Form: ProposeDecline, about: true },
  settleDecline: { title: '办得了办不了', Form: SettleDecline },
  callBack: { title: '回访', Form: CallBack },
  spotCheck: { title: '抽查回访', Form: SpotCheck },
  merge: { title: '合在一起办', Form: Merge, about: true },
} satisfies Record<string, StepForm>

const isForm = (step: string): step is keyof typeof forms => step in forms

/** A step on a matter that takes more than a few words: one form, one red button. */
export default function StepPage() {
  const { id = '', step = '' } = useRouter().params
  const found: StepForm | null = isForm(step) ? forms[step] : null
  useEffect(() => {
    if (found) void Taro.setNavigationBarTitle({ title: found.title })
  }, [found])
  if (!found) {
    return (
      <Screen>
        <EmptyState title="这一步要从那件事里点进来">
          <BigButton id="go-back" onClick={back}>
            回去
          </BigButton>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen barred>
      {found.about && <About id={id} />}
      <found.Form id={id} />
    </Screen>
  )
}
