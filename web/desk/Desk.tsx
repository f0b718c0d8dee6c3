import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Problem } from '../shared/api/problem.ts';
import { LanguageProvider } from '../shared/language.tsx';
import { TypeSizeProvider } from '../shared/type-size.tsx';
import { kept } from './api/queries.ts';
import { router } from './routes.tsx';
import { Antd } from './theme/Antd.tsx';
import { SchemeProvider } from './theme/scheme.tsx';

const isRefused = (thrown: unknown) => thrown instanceof Problem && thrown.kind === 'refused';

/** A session that ended anywhere sends the whole desk to sign-in; whoever is signed in is asked again. */
const onTrouble = (thrown: unknown, key: readonly unknown[] = []) => {
  if (thrown instanceof Problem && thrown.status === 401 && key[0] !== kept.me[0]) void client.resetQueries({ queryKey: kept.me });
};

const client = new QueryClient({
  queryCache: new QueryCache({ onError: (thrown, query) => onTrouble(thrown, query.queryKey) }),
  mutationCache: new MutationCache({ onError: (thrown) => onTrouble(thrown) }),
  defaultOptions: { queries: { staleTime: 5_000, retry: (times, thrown) => !isRefused(thrown) && times < 1 } },
});

/** The tool of operators, handlers, checkers, callers-back, supervisors and leaders. */
export const Desk = () => (
  <LanguageProvider>
    <TypeSizeProvider>
      <SchemeProvider>
        <Antd>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </Antd>
      </SchemeProvider>
    </TypeSizeProvider>
  </LanguageProvider>
);
