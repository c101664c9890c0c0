import type { CallName, Input, Output } from '@/contract'
import type { MatterView } from '@/contract/matters'
import { back } from '@/lib/routes/routes'
import { keepSeen } from '@/lib/kept/seen-matter'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'

/** The calls that answer with the matter as it then stands. */
type StepName = { [Name in CallName]: Output<Name> extends MatterView ? Name : never }[CallName]

/** Carries out the step of a form, says so, and goes back to the matter. */
export const useStep = <Name extends StepName>(name: Name, done: string) => {
  const { run, busy, error } = useAction(name)
  const send = async (input: (key: string) => Input<Name>) => {
    const matter = await run(input)
    if (!matter) return
    keepSeen(matter)
    success(done)
    back()
  }
  return { send, busy, error }
}
