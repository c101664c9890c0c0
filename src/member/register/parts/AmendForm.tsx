import { useState } from 'react'
import { back } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { About } from './About'
import { Choices } from './Choices'
import { begun, type Filled, type Form } from './filled'

/** 改资料: an ordinary step, confirmed by nobody. */
export const AmendForm = ({ form }: { form: Form }) => {
  const [filled, setFilled] = useState(() => begun(form))
  const { run, busy, error } = useAction('registration.amend')
  const change = (over: Partial<Filled>) => setFilled((old) => ({ ...old, ...over }))
  const save = async () => {
    const { phone, unit, skills, classes, freeTimes } = filled
    const saved = await run((key) => ({
      key,
      phone: phone || undefined,
      unit: unit || undefined,
      skills: [...skills],
      classes: [...classes],
      freeTimes,
    }))
    if (!saved) return
    success('改好了')
    back()
  }
  return (
    <>
      <Choices form={form} filled={filled} onChange={change} />
      <About filled={filled} onChange={change} error={error} amending />
      <BottomBar>
        <ErrorLine error={error} />
        <BarButtons>
          <BigButton id="save" look="main" busy={busy} onClick={() => void save()}>
            保存
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
