import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { identityConsent } from '@/contract/words-registration'
import { takePickedPlace } from '@/lib/kept/picked-grid'
import { back } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { About } from './About'
import { Choices } from './Choices'
import { Consent } from './Consent'
import { begun, toSend, type Form } from './filled'
import { useFilled } from './use-filled'

/** 我来报到: one page, and the secretary has it. */
export const RegisterForm = ({ form }: { form: Form }) => {
  const { filled, change, drop } = useFilled('registration', begun(form))
  const { run, busy, error } = useAction('registration.member')
  const [missing, setMissing] = useState(false)
  useDidShow(() => {
    const picked = takePickedPlace()
    if (picked) change({ gridId: picked.id, gridName: picked.name })
  })
  const send = async () => {
    setMissing(!filled.agreed)
    if (!filled.agreed) return
    if (!(await run((key) => toSend(filled, key, identityConsent.wording)))) return
    drop()
    success('交给书记了')
    back()
  }
  return (
    <>
      <About filled={filled} onChange={change} error={error} amending={false} />
      <Choices form={form} filled={filled} onChange={change} />
      <Consent
        agreed={filled.agreed}
        onChange={(agreed) => change({ agreed })}
        error={missing && !filled.agreed ? '请先看一看，勾选同意后再报到' : undefined}
      />
      <BottomBar>
        <ErrorLine error={error} />
        <BarButtons>
          <BigButton id="send" look="main" busy={busy} onClick={() => void send()}>
            报到
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
