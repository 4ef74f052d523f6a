import { Workspace } from '../../staff/Workspace.tsx';
import { EnterPaper, type EnterPaperProps } from './EnterPaper.tsx';
import './paper.css';

/** Paper entry, behind the workspace's gate. */
export default function EnterPaperPage(props: Omit<EnterPaperProps, 'client'>) {
  return (
    <Workspace section="consultations" words={props.workspace}>
      {(_, client) => <EnterPaper client={client} {...props} />}
    </Workspace>
  );
}
