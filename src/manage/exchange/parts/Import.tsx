import { useMe } from '@/lib/kept/person'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { FormSkeleton } from '@/ui/Skeletons'
import { ChooseFile } from './ChooseFile'
import { Progress } from './Progress'
import { Report } from './Report'
import { useRunning } from './running'
import { useReport } from './use-report'
import { useUnfinished } from './use-unfinished'

/** A table comes in: choose, check, apply. What was under way when the program closed goes on. */
export const Import = () => {
  const { looked, error, retry } = useUnfinished()
  const running = useRunning()
  const hold = useReport(useMe()?.uploads)
  if (hold.report) return <Report hold={hold} />
  if (running) return <Progress running={running} />
  if (looked) return <ChooseFile hold={hold} />
  return error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />
}
