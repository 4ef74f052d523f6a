import { Workspace } from '../../staff/Workspace.tsx';
import './asking.css';
import { EnterReferral, type EnterReferralProps } from './EnterReferral.tsx';

/** Asking for help for somebody else, behind the workspace's gate. */
export default function EnterReferralPage(props: Omit<EnterReferralProps, 'client'>) {
  return (
    <Workspace section="asking" words={props.workspace}>
      {(_, client) => <EnterReferral client={client} {...props} />}
    </Workspace>
  );
}
