import type { Output } from '@/contract'
import type { Figures } from '@/contract/statistics'
import { useCall } from '@/lib/hooks/use-call'
import { manage } from '@/lib/routes/routes-manage'
import { shareWords } from '@/lib/words/figure-words'
import { periodWords } from '@/lib/words/figure-periods'
import { Row } from '@/ui/Row'

const ratesOf = ({ response, solution, satisfaction }: Figures) =>
  `响应 ${shareWords(response.raw)}，解决 ${shareWords(solution.raw)}，满意 ${shareWords(satisfaction.raw)}`

/** The rates beside what waits: a good rate hides nothing. */
const glanceOf = ({ period, figures, backlog }: Output<'statistics.here'>) => {
  if (!figures) return ''
  const waiting = backlog ? `；未办结 ${backlog.open} 件，超时 ${backlog.late} 件` : ''
  return `${periodWords(period.name)}说的 ${figures.asked} 件：${ratesOf(figures)}${waiting}`
}

/** How it goes in the place somebody keeps, at a glance; a tap opens the figures. */
export const HowItGoes = () => {
  const { data } = useCall('statistics.here', { as: 'officer' })
  return (
    <Row
      id="figures"
      icon="eye"
      title="办得怎么样"
      text={data ? glanceOf(data) : '响应、解决、满意，没办完的'}
      onClick={() => manage.figures()}
    />
  )
}
