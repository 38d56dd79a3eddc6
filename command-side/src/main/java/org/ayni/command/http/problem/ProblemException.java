package org.ayni.command.http.problem;

/** Carries a problem to the place that answers with it. It is expected: no stack trace, and nothing is logged. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code().name(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException of(Code code, Object... about) {
        return new ProblemException(Problem.of(code, about));
    }

    public Problem problem() {
        return problem;
    }
}
