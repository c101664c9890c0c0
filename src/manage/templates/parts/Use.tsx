import { useState } from 'react'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { TemplateCheck } from '@/contract/inbox'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'

/** Writes what fits into the county's settings; what stands there for other templates stays. */
export const Use = ({ rows }: { rows: readonly TemplateCheck[] }) => {
  const { run, busy, error } = useAction('settings.save')
  const [unread, setUnread] = useState<CallError | null>(null)
  const [done, setDone] = useState(false)
  const use = async () => {
    const now = await call('settings.show', {})
    setUnread(now.ok ? null : now.error)
    if (!now.ok) return
    const chosen = rows.flatMap(({ suggested }) => suggested ?? [])
    const others = now.data.inForce.templates.filter(({ name }) => !chosen.some((one) => one.name === name))
    if (!(await run((key) => ({ values: { templates: [...others, ...chosen] }, note: '微信消息模板', key })))) return
    success('改好了')
    setDone(true)
  }
  return (
    <>
      <ErrorLine error={unread ?? error} />
      <BigButton id="use-templates" look="main" busy={busy} disabled={done} onClick={() => void use()}>
        {done ? '已经在用了' : `用这 ${rows.length} 个模板`}
      </BigButton>
    </>
  )
}
