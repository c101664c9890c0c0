import { Visit } from './CallBack'
import { WithMatter } from './WithMatter'

/** 抽查回访: whoever asked is called once all is done, by somebody who had no part in it. */
export const SpotCheck = ({ id }: { id: string }) => (
  <WithMatter id={id}>
    {(matter) => <Visit matter={matter} step="matters.spotCheck" whom={{ name: matter.askerName ?? '对方', phone: matter.askerPhone }} />}
  </WithMatter>
)
