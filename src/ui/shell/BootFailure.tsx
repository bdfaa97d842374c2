import { useTranslation } from 'react-i18next';

/** Instead of the page, when it could not even begin. */
export function BootFailure({ error }: { error: unknown }) {
  const { t } = useTranslation('shell');
  return (
    <main className="page-broken" role="alert">
      <h1>{t('error.boot')}</h1>
      <p>{t('error.bootText')}</p>
      <details>
        <summary>{t('error.detail')}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
