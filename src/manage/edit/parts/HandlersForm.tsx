import { useState } from 'react'
import type { Output } from '@/contract'
import { roleName } from '@/lib/words/labels'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { RowsSkeleton } from '@/ui/Skeletons'
import { Form } from './Form'
import type { FormProps } from './form-props'
import { useSave } from './use-save'

type Staff = Output<'staff.list'>['rows']
type Categories = Output<'settings.show'>['inForce']['categories']

/** Who handles a category, by the office; a category without one goes to the grid's worker. */
type Picked = Readonly<Record<string, string>>

interface PickHandlersProps extends FormProps {
  staff: Staff
  categories: Categories
}

const nobody = '不指定，先派给网格员'
const nameOf = (staff: Staff, officeId: string | undefined) => {
  const found = staff.find(({ id }) => id === officeId)
  return found ? `${found.name}(${roleName(found.role)})` : nobody
}
const without = (picked: Picked, category: string) => Object.fromEntries(Object.entries(picked).filter(([id]) => id !== category))

const PickHandlers = ({ node, onFresh, staff, categories }: PickHandlersProps) => {
  const [picked, setPicked] = useState<Picked>(() =>
    Object.fromEntries(node.handlers.map(({ category, officeId }) => [category, officeId])),
  )
  const [choosing, setChoosing] = useState<string | null>(null)
  const { send, ...action } = useSave(node)
  const pick = (officeId: string | null) => {
    if (choosing) setPicked((old) => (officeId === null ? without(old, choosing) : { ...old, [choosing]: officeId }))
    setChoosing(null)
  }
  const save = () => send({ handlers: Object.entries(picked).map(([category, officeId]) => ({ category, officeId })) })
  return (
    <Form note="指定以后，这个村里这一类的事直接派给他；他请假或离任，再按原来的办法派。" action={action} onFresh={onFresh} onSend={save}>
      <Card className="card-lines">
        {categories.map(({ id, name }) => (
          <Row key={id} id={`category-${id}`} title={name} text={nameOf(staff, picked[id])} onClick={() => setChoosing(id)} />
        ))}
      </Card>
      <Sheet title="这一类派给谁" visible={choosing !== null} onClose={() => setChoosing(null)}>
        <Row id="handler-none" title={nobody} onClick={() => pick(null)} />
        {staff
          .filter(({ ended }) => !ended)
          .map(({ id, name, role, orgName }) => (
            <Row key={id} id={`handler-${id}`} title={name} text={`${roleName(role)} · ${orgName}`} onClick={() => pick(id)} />
          ))}
      </Sheet>
    </Form>
  )
}

/** Who gets a kind of matter straight away in this community. */
export const HandlersForm = (props: FormProps) => {
  const staff = useCall('staff.list', { orgId: props.node.id })
  const settings = useCall('settings.show', {})
  const error = staff.error ?? settings.error
  const retry = () => {
    staff.retry()
    settings.retry()
  }
  if (staff.data && settings.data) return <PickHandlers {...props} staff={staff.data.rows} categories={settings.data.inForce.categories} />
  return error ? <ErrorInPlace error={error} onRetry={retry} /> : <RowsSkeleton />
}
