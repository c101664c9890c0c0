import { lengthOf } from '@/contract/text'
import { kinds } from '@/contract/words'
import { daysFromToday, yearsFromToday } from '@/lib/words/calendar-day'
import { usePhotos } from '@/lib/hooks/use-photos'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { DateField } from '@/ui/DateField'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { Heading } from '@/ui/Heading'
import { isForUnit, useAssign, type AssignDraft } from './use-assign'
import { Foreseen } from './Foreseen'
import { Whom } from './Whom'
import { stillSending } from '@/lib/words/form-words'

interface AssignFormProps {
  assigning: { readonly kinds: readonly AssignDraft['kind'][]; readonly orgId: string }
  uploads: string
}

const examples = { need: '比如：周末清一遍村东头的排水沟', directive: '比如：这周把独居老人都走一遍，看看炉子和烟囱' }

const word = (value: AssignDraft) => {
  const count = Object.keys(value.grids).length
  if (isForUnit(value)) return '交给单位'
  return count > 0 ? `发给 ${count} 个网格` : '发下去'
}

export const AssignForm = ({ assigning, uploads }: AssignFormProps) => {
  const [first = 'directive'] = assigning.kinds
  const { value, put, send, busy, error } = useAssign(first)
  const photos = usePhotos(uploads)
  const grids = Object.keys(value.grids)
  const pickKind = (id: string) => put({ kind: id === 'need' ? 'need' : 'directive' })
  return (
    <>
      {assigning.kinds.length > 1 && (
        <Chips name="kind" choices={assigning.kinds.map((id) => ({ id, name: kinds[id] }))} picked={value.kind} onPick={pickKind} />
      )}
      <Heading look="section">要办什么</Heading>
      <Card>
        <Field
          id="assign-text"
          name="要办什么"
          kind="words"
          value={value.text}
          onChange={(text) => put({ text })}
          max={1000}
          placeholder={examples[value.kind]}
          error={error?.fields?.['text']}
        />
        <PhotoPicker
          photos={photos.photos}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onAgain={(path) => void photos.again(path)}
        />
      </Card>
      <Card>
        <DateField
          id="assign-day"
          label="哪天前办完，不选就按规定的时间"
          value={value.day}
          onChange={(day) => put({ day })}
          start={daysFromToday(1)}
          end={yearsFromToday(1)}
          error={error?.code === 'matters.due_past' ? error.message : undefined}
        />
      </Card>
      <Whom top={assigning.orgId} value={value} onChange={put} />
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        {!isForUnit(value) && grids.length > 0 && <Foreseen grids={grids} length={lengthOf(value.text)} />}
        <BarButtons>
          <BigButton
            id="assign-send"
            look="main"
            busy={busy}
            missing={photos.ready ? null : stillSending}
            onClick={() => void send(photos.fileIds)}
          >
            {word(value)}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
