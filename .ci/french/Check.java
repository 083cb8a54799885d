// LanguageTool's French rules on the standard input, a paragraph a line: « RULE<tab>words<tab>paragraph » for each match.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.languagetool.JLanguageTool;
import org.languagetool.language.French;
import org.languagetool.rules.RuleMatch;

public class Check {
    public static void main(String[] arguments) throws Exception {
        JLanguageTool tool = new JLanguageTool(new French());
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line; (line = input.readLine()) != null; )
            for (RuleMatch match : tool.check(line))
                output.println(match.getRule().getId() + "\t" + line.substring(match.getFromPos(), match.getToPos())
                    + "\t" + line);
    }
}
