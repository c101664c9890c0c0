import { seenMatter } from '@/lib/kept/seen-matter'
import { useCall } from '@/lib/hooks/use-call'
import { Asked } from './Asked'

const Fetched = ({ id }: { id: string }) => {
  const { data } = useCall('matters.show', { id })
  return data && <Asked matter={data} />
}

/** Which matter it is, on top: known where one comes from its page, asked for where one comes cold. */
export const About = ({ id }: { id: string }) => {
  const seen = seenMatter(id)
  return seen ? <Asked matter={seen} /> : <Fetched id={id} />
}
