import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import { kinds } from '@/contract/words'
import { assigningOf } from '@/lib/words/assigning'
import { day } from '@/lib/words/dates'
import { useMe } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'

const load = (after?: string) => call('matters.boards', { after })

/** What I asked of the grids, newest first. */
export default function Boards() {
  const list = usePages(load)
  const mayAssign = assigningOf(useMe()) !== null
  return (
    <Screen barred={mayAssign}>
      <ListState list={list} empty={<EmptyState title="还没有安排过事" text="安排下去的事，每个网格办到哪一步，都在这儿看" />}>
        {list.rows.map(({ id, kind, summary, at, total }) => (
          <CustomWrapper key={id}>
            <Card className="card-lines">
              <Row
                id={`board-${id}`}
                title={summary}
                text={`${kinds[kind]} · ${day(at)} · ${total} 个网格`}
                onClick={() => open.board(id)}
              />
            </Card>
          </CustomWrapper>
        ))}
      </ListState>
      {mayAssign && (
        <BottomBar>
          <BarButtons>
            <BigButton id="assign" look="main" icon="pen" onClick={open.assign}>
              安排一件事
            </BigButton>
          </BarButtons>
        </BottomBar>
      )}
    </Screen>
  )
}
