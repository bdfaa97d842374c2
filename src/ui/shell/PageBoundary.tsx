import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanFile } from './use-plan-file.ts';

interface Props {
  children: ReactNode;
}

function PageBroken({ error }: { error: Error }) {
  const { t } = useTranslation('shell');
  const { save } = usePlanFile();
  return (
    <main className="page-broken" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p className="page-broken-actions">
        <button type="button" className="button primary" onClick={() => void save()}>
          {t('error.export')}
        </button>
        <button type="button" className="button quiet" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
      </p>
      <details>
        <summary>{t('error.detail')}</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}

/** When the page itself fails: says that nothing is lost and hands the plan out. */
export class PageBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <PageBroken error={this.state.error} /> : this.props.children;
  }
}
